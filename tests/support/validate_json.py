#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""validate_json.py SCHEMA [--lines] < JSON

Says where the JSON of standard input (with --lines: each of its lines) breaks the schema, one
line for each breach, "N: place: reason". Nothing: it fits. Numbers are read as decimals."""
import decimal
import json
import pathlib
import sys

import jsonschema

schema_path = pathlib.Path(sys.argv[1]).resolve()
schema = json.loads(schema_path.read_text(encoding="utf-8"))
resolver = jsonschema.RefResolver(schema_path.as_uri(), schema)
number_types = jsonschema.Draft202012Validator.TYPE_CHECKER.redefine(
    "number", lambda _, v: isinstance(v, (int, decimal.Decimal)) and not isinstance(v, bool)
).redefine(
    "integer",
    lambda _, v: not isinstance(v, bool)
    and (isinstance(v, int) or isinstance(v, decimal.Decimal) and v == v.to_integral_value()))
validator = jsonschema.validators.extend(
    jsonschema.Draft202012Validator, type_checker=number_types)(schema, resolver=resolver)
jsonschema.Draft202012Validator.check_schema(schema)

data = sys.stdin.buffer.read()
for number, text in enumerate(data.splitlines() if "--lines" in sys.argv else [data], 1):
    try:
        value = json.loads(text.decode("utf-8-sig"), parse_float=decimal.Decimal)
    except (ValueError, RecursionError) as error:
        print(f"{number}: no JSON: {error}")
        continue
    for error in validator.iter_errors(value):
        place = "/".join(str(part) for part in error.absolute_path)
        print(f"{number}: {place}: {error.message[:200]}")
