#!/usr/bin/env bash
# Fetches WeasyPrint and Typst (for checks only) into test/pdf/checker/producers/venv.
# Needs python3 with venv, and Pango for WeasyPrint; does nothing when they are there already.
set -euo pipefail
cd "$(dirname "$0")"

if [ ! -d venv/bin ]; then
  python3 -m venv venv
  venv/bin/pip install --quiet --disable-pip-version-check weasyprint==70.0 typst==0.15.2
fi
