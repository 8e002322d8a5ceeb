-- The same tables as the SQLite store's, whose comments say what they hold; only types and the index differ.
create table letter (
  key integer primary key,
  id text not null unique,
  identified_by text not null
);

create table alias (
  id text primary key,
  letter integer not null references letter on delete cascade
);
create index alias_letter on alias (letter);

create table version (
  key integer primary key,
  letter integer not null references letter on delete cascade,
  number integer not null,
  core text not null,
  added_at text not null,
  text text not null,
  record bytea not null,
  unique (letter, number)
);
create index version_core on version (core);

create table rendition (
  sha256 text primary key,
  version integer not null references version on delete cascade,
  name text not null,
  media_type text not null,
  fingerprint text not null,
  size integer not null,
  added_at text not null,
  read integer not null,
  deflated integer not null,
  content bytea not null
);
create index rendition_version on rendition (version);
create index rendition_fingerprint on rendition (fingerprint);

create table meeting (
  id text collate "C" primary key,
  name text not null,
  body text,
  start_day text collate "C" not null,
  end_day text collate "C" not null,
  place text
);
create index meeting_days on meeting (start_day, end_day);

create table entry (
  key integer primary key,
  letter integer not null unique references letter on delete cascade,
  version integer not null references version on delete cascade,
  id text collate "C" not null,
  title text not null,
  kind text not null,
  date text collate "C" not null,
  dossier text,
  number text,
  meeting text collate "C" references meeting,
  first_statement integer not null,
  statements integer not null,
  letter_values bytea not null,
  statement_values bytea not null
);
create index entry_version on entry (version);
create index entry_meeting on entry (meeting);
create index entry_order on entry (date desc, id);

create table gone (
  entry integer primary key,
  revision integer not null
);
create index gone_revision on gone (revision);

create table entry_words (
  entry integer primary key references entry on delete cascade,
  lexemes text not null,
  offsets bytea not null
);

create table value (
  key integer primary key,
  facet text not null,
  value text not null,
  label text not null,
  kind text not null,
  unique (value, facet)
);

create table statement (
  key integer primary key,
  entry integer not null references entry on delete cascade,
  id text not null,
  start_at integer not null,
  end_at integer not null,
  holder text not null,
  holder_name text,
  stance text not null,
  phase text not null,
  session integer,
  deadline text collate "C",
  words text not null
);
create index statement_entry on statement (entry);
create index statement_deadline on statement (deadline) where deadline is not null;

create table sender (
  entry integer not null references entry on delete cascade,
  sender integer not null,
  office text not null,
  name text,
  on_behalf integer not null,
  start_at integer not null,
  end_at integer not null,
  primary key (entry, sender)
);

create table session (
  entry integer not null references entry on delete cascade,
  session integer not null,
  title text not null,
  kind text not null,
  start_at integer not null,
  end_at integer not null,
  heading_start integer not null,
  heading_end integer not null,
  primary key (entry, session)
);

create table figure (
  entry integer not null references entry on delete cascade,
  figure integer not null,
  unit text not null,
  role text,
  operation text,
  body text not null,
  primary key (entry, figure)
);
create index figure_unit on figure (unit, role);

create table reference (
  entry integer not null references entry on delete cascade,
  reference integer not null,
  type text not null,
  id text not null,
  url text,
  start_at integer not null,
  end_at integer not null,
  words text not null,
  primary key (entry, reference)
);
create index reference_id on reference (id);

create table follow_up (
  agenda integer not null references letter on delete cascade,
  report integer not null references letter on delete cascade,
  saved_at text not null,
  body text not null,
  primary key (agenda, report)
);
create index follow_up_report on follow_up (report);

create table correction (
  id integer primary key,
  letter integer not null references letter on delete cascade,
  made_by text not null,
  made_at text not null,
  why text not null,
  target text not null,
  withdrawn_by text,
  withdrawn_at text
);
create index correction_letter on correction (letter);

create table token (
  id integer primary key,
  name text not null,
  hash text not null unique,
  created_at text not null,
  revoked_at text
);

create table counter (
  name text primary key,
  last integer not null
);
insert into counter (name, last) values
  ('revision', 0), ('letter', 0), ('version', 0), ('entry', 0), ('statement', 0), ('value', 0), ('correction', 0), ('token', 0);

-- The index of lexemes. A row's vector holds the words with their places and the marks without. The vectors are kept out of
-- the rows, so that listing the keys that the index found reads few pages. The list of pending index entries is kept
-- short: a search goes through all of it, and takes a worse plan when it is long.
create table letter_index (
  key integer not null,
  part integer not null,
  vector tsvector not null
) with (toast_tuple_target = 128);
alter table letter_index alter column vector set storage external;
create index letter_index_key on letter_index (key);
create index letter_index_vector on letter_index using gin (vector) with (gin_pending_list_limit = 256);

create table statement_index (
  key integer not null,
  part integer not null,
  vector tsvector not null
) with (toast_tuple_target = 128);
alter table statement_index alter column vector set storage external;
create index statement_index_key on statement_index (key);
create index statement_index_vector on statement_index using gin (vector) with (gin_pending_list_limit = 256);
