#!/usr/bin/env bash
# Fetches veraPDF (for checks only) into test/verapdf/lib and compiles the runner there.
# Needs mvn and a JDK of 17 or later; does nothing when both are there already.
set -euo pipefail
cd "$(dirname "$0")"

if [ ! -d lib ]; then
  mvn --quiet --batch-mode dependency:copy-dependencies
fi
if [ ! -f lib/Judge.class ] || [ Judge.java -nt lib/Judge.class ]; then
  javac -encoding UTF-8 -cp 'lib/*' -d lib Judge.java
fi
