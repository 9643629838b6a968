# SPDX-License-Identifier: MIT
"""Prints what Python's csv reads of a table in text, as JSON: its rows. Arguments: the file, and the delimiter."""
import csv
import json
import sys

csv.field_size_limit(1 << 24)
with open(sys.argv[1], encoding="utf-8-sig", newline="") as table:
    json.dump(list(csv.reader(table, delimiter=sys.argv[2], strict=True)), sys.stdout)
