#!/usr/bin/env bash
# Makes .env from .env.example with a random value on every line; never touches one that exists.
set -euo pipefail
cd "$(dirname "$0")"
if [[ -e .env ]]; then
  echo ".env exists; remove it first, and the volumes with it: their accounts have the old passwords." >&2
  exit 1
fi
umask 077
while IFS= read -r line; do
  [[ $line == *= ]] && line+=$(head -c 24 /dev/urandom | base64 | tr '+/' '-_')
  printf '%s\n' "$line"
done < .env.example > .env
