# SPDX-License-Identifier: MIT
"""Prints the rows of tables as Python's csv module reads them: a JSON array of tables.

Arguments: for each table its file, its encoding and its delimiter.
"""

import csv
import json
import sys

csv.field_size_limit(1 << 30)


def rows(path, encoding, delimiter):
    with open(path, encoding=encoding, newline="") as file:
        return list(csv.reader(file, delimiter=delimiter))


arguments = iter(sys.argv[1:])
json.dump([rows(*table) for table in zip(arguments, arguments, arguments)], sys.stdout)
