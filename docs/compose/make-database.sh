#!/usr/bin/env bash
# Run once by PostgreSQL's image, when its volume is new: the database, and a role that owns it and no more.
# CREATEROLE, for the role of fewer rights that the schema makes for itself.
set -euo pipefail
psql --username=postgres --set=ON_ERROR_STOP=1 --set=password="$BAOCAO_PASSWORD" <<'SQL'
create role baocao login createrole password :'password';
create database baocao owner baocao encoding 'UTF8' template template0;
SQL
