#!/bin/sh
# Where the client finds the API, told at start and not at build; empty means the same origin.
set -eu
printf '{"apiUrl": "%s"}\n' "${CLIENT_API_URL:-}" >/usr/share/nginx/html/config.json
