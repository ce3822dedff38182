-- Content of documents: the two databases name it differently.
create domain document_content as bytea;
