-- A letter, by its identifier. Everything else of it hangs on its versions.
create table letter (
  key integer primary key,
  id text not null unique,
  identified_by text not null
);

-- Identifiers that a letter had before its official number was known.
create table alias (
  id text primary key,
  letter integer not null references letter on delete cascade
) without rowid;
create index alias_letter on alias (letter);

-- A text that the letter had. `core` is the hash of what its files in all formats have; `record` is its reading as deflated JSON, without the text.
create table version (
  key integer primary key,
  letter integer not null references letter on delete cascade,
  number integer not null,
  core text not null,
  added_at text not null,
  text text not null,
  record blob not null,
  unique (letter, number)
);
create index version_core on version (core);

-- A file that holds the text of a version; `fingerprint` is the hash of its words, `content` is deflated where that makes it smaller.
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
  content blob not null
);
create index rendition_version on rendition (version);
create index rendition_fingerprint on rendition (fingerprint);

create table meeting (
  id text primary key,
  name text not null,
  body text,
  start_day text not null,
  end_day text not null,
  place text
);
create index meeting_days on meeting (start_day, end_day);

-- What can be searched: the current version of each letter as last read and corrected. A change makes a new entry with a
-- higher key, so that whoever has seen the keys up to some number need only ask for what is above it. `id` is the letter's;
-- `date` is empty where the letter does not tell.
create table entry (
  key integer primary key,
  letter integer not null unique references letter on delete cascade,
  version integer not null references version on delete cascade,
  id text not null,
  title text not null,
  kind text not null,
  date text not null,
  dossier text,
  number text,
  meeting text references meeting,
  first_statement integer not null,
  statements integer not null,
  letter_values blob not null,
  statement_values blob not null
);
create index entry_version on entry (version);
create index entry_meeting on entry (meeting);
create index entry_order on entry (date desc, id);

-- Entries that were replaced or removed, with the revision in which that happened.
create table gone (
  entry integer primary key,
  revision integer not null
);
create index gone_revision on gone (revision);

-- The words of an entry in order, as lexemes separated by blanks, and where each stands in the text.
create table entry_words (
  entry integer primary key references entry on delete cascade,
  lexemes text not null,
  offsets blob not null
);

-- Facet values by number: ('actor', 'iso:JO', 'Jordanië', 'country').
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
  deadline text,
  words text not null
);
create index statement_entry on statement (entry);
create index statement_deadline on statement (deadline) where deadline is not null;

-- Who signed, and on whose behalf too.
create table sender (
  entry integer not null references entry on delete cascade,
  sender integer not null,
  office text not null,
  name text,
  on_behalf integer not null,
  start_at integer not null,
  end_at integer not null,
  primary key (entry, sender)
) without rowid;

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
) without rowid;

create table figure (
  entry integer not null references entry on delete cascade,
  figure integer not null,
  unit text not null,
  role text,
  operation text,
  body text not null,
  primary key (entry, figure)
) without rowid;
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
) without rowid;
create index reference_id on reference (id);

-- Follow-up results as JSON, for each agenda and report.
create table follow_up (
  agenda integer not null references letter on delete cascade,
  report integer not null references letter on delete cascade,
  saved_at text not null,
  body text not null,
  primary key (agenda, report)
) without rowid;
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

-- The last number given out, by what it numbers. Changing a row is also what makes writers wait for each other.
create table counter (
  name text primary key,
  last integer not null
) without rowid;
insert into counter (name, last) values
  ('revision', 0), ('letter', 0), ('version', 0), ('entry', 0), ('statement', 0), ('value', 0), ('correction', 0), ('token', 0);

-- The index of lexemes. `marks` holds what has no place in the text: how often a lexeme occurs ("steun~2") and the parts of
-- compounds ("+steun"). A letter takes one row for every few thousand words: rowid = entry * 4096 + part.
create virtual table letter_index using fts5 (
  words, marks,
  content = '', contentless_delete = 1, detail = full,
  tokenize = "ascii tokenchars '-''.,~+_'"
);
create virtual table statement_index using fts5 (
  words, marks,
  content = '', contentless_delete = 1, detail = full,
  tokenize = "ascii tokenchars '-''.,~+_'"
);
