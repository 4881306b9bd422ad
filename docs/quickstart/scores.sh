#!/bin/sh
# Every closed round as a spreadsheet, in one call:
#   SPIRAALI=https://spiraali.example TOKEN=spiraali_... sh scores.sh
set -eu
# From standard input, so that the token shows in no list of processes. A file that broke off never gets its name.
printf 'Authorization: Bearer %s\n' "$TOKEN" |
  curl --silent --show-error --fail-with-body --retry 3 --header @- \
    --header 'Accept: text/csv' --output scores.csv.part \
    "$SPIRAALI/api/v1/scores?delimiter=${DELIMITER:-semicolon}"
mv scores.csv.part scores.csv
echo "scores.csv: $(($(wc -l <scores.csv) - 1)) rows"
