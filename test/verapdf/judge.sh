#!/usr/bin/env bash
# Judges PDFs against PDF/UA-1 by veraPDF, prints what it says as JSON, and fails on any broken rule.
#   bash test/verapdf/judge.sh out/*/*.pdf
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"

bash "$here/fetch.sh"
verdicts=$(java -cp "$here/lib/*:$here/lib" Judge "$@")
echo "$verdicts"
! grep -qE '"compliant":false|"error":' <<<"$verdicts"
