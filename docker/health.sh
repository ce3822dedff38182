#!/usr/bin/env bash
# Ready? The named check must be among those that say so: a server whose deployment failed looks well without it.
# Usage: health.sh <check> [port]. The image has no HTTP client, so bash asks.
set -euo pipefail
exec 3<>"/dev/tcp/localhost/${2:-8080}"
printf 'GET /health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
answer=$(cat <&3)
[[ $answer == 'HTTP/1.1 200'* && $answer == *"\"$1\""* ]]
