-- Files that wait to be read. Their jobs are in graphile-worker's own schema, inzet_queue, under the file's hash as key.
create table queued_file (
  sha256 text primary key,
  name text not null,
  content bytea not null,
  -- What happened to its last worker, when that could not tell itself.
  error text
);

-- Workers that are alive, by graphile-worker's identifiers, with when each was last heard of.
create table worker (
  id text primary key,
  seen_at timestamptz not null
);
