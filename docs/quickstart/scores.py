"""Keeps scores.csv equal to the closed rounds one may see; each run fetches only what has changed since the last.

SPIRAALI=https://spiraali.example TOKEN=spiraali_... python3 scores.py
Python 3.8 or newer, its standard library only.
"""

import csv
import json
import os
import pathlib
import re
import time
import urllib.error
import urllib.parse
import urllib.request

ADDRESS = os.environ["SPIRAALI"].rstrip("/") + "/api/v1/scores"
# Where a spreadsheet may begin a cell, also one that is set to semicolons.
FORMULA = re.compile(r"""(?:^|(?<=[;,\t\r\n]))(?="*[=+\-@'])|^(?=[\t\r])""")
KEPT = pathlib.Path("scores.json")  # the rows of every round, and where to go on


def page(**asking):
    request = urllib.request.Request(
        ADDRESS + "?" + urllib.parse.urlencode(asking),
        headers={"Authorization": "Bearer " + os.environ["TOKEN"], "Accept": "application/json"},
    )
    while True:
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as refused:
            if refused.code not in (429, 503):
                problem = json.load(refused)
                raise SystemExit(f"{problem['type']}: {problem['detail']} {problem.get('errors', '')}")
            time.sleep(int(refused.headers.get("Retry-After", 5)))


def cell(value):
    if isinstance(value, bool):
        return "true" if value else "false"  # as the API's own CSV says it
    if isinstance(value, list):
        return "|".join(value)
    if isinstance(value, str):
        return FORMULA.sub("'", value)  # or a spreadsheet would run it
    return value


kept = json.loads(KEPT.read_text("utf-8")) if KEPT.exists() else {"rounds": {}}
rounds = kept["rounds"]
asking = {"limit": 200}
if "changedSince" in kept:
    asking["changedSince"] = kept["changedSince"]
changed = 0
while True:
    answer = page(**asking)
    for assessment in {item["assessment"] for item in answer["items"]}:
        rows = [item for item in answer["items"] if item["assessment"] == assessment]
        rounds.pop(assessment, None)  # what comes again has changed as a whole
        if rows[0]["state"] != "REMOVED":
            rounds[assessment] = rows
        changed += 1
    if "next" not in answer:
        break
    asking["cursor"] = answer["next"]

rows = [row for assessment in sorted(rounds) for row in rounds[assessment]]
with open("scores.csv", "w", encoding="utf-8-sig", newline="") as file:
    if rows:
        table = csv.DictWriter(file, rows[0].keys(), extrasaction="ignore")
        table.writeheader()
        table.writerows({name: cell(value) for name, value in row.items()} for row in rows)
# Last, so that a run that broke off is made up for by the next.
KEPT.write_text(json.dumps({"rounds": rounds, "changedSince": answer["changedSince"]}), "utf-8")
print(f"scores.csv: {len(rows)} rows, {changed} rounds changed")
