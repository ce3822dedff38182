#!/usr/bin/env bash
# Runs once, when the volume is new: the account that owns and migrates, and the one the product works with, which gets
# its rights table by table from the migrations.
set -euo pipefail
psql --set=ON_ERROR_STOP=1 --no-psqlrc --username="${POSTGRES_USER:-postgres}" --dbname="$POSTGRES_DB" <<'SQL'
\getenv owner_password LIENTHONG_DB_OWNER_PASSWORD
\getenv app_password LIENTHONG_DB_PASSWORD
create role lienthong_owner login password :'owner_password';
create role lienthong_app login password :'app_password';
alter database lienthong owner to lienthong_owner;
revoke all on database lienthong from public;
grant connect on database lienthong to lienthong_app;
SQL
