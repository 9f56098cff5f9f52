#!/usr/bin/env bash
# Measures and writes one table per class to benchmarks/results/<cpu>/<class>.md, with machine and versions on top.
# Usage: benchmarks/record.sh [filter] [further arguments, such as --job short]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

filter=${1:-*}
shift || true
cpu=$(sed -n 's/^model name[[:space:]]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)
folder=benchmarks/results/$(tr -cs '[:alnum:]\n' '-' <<< "${cpu:-$(uname -m)}" | tr '[:upper:]' '[:lower:]' | sed 's/^-*//; s/-*$//')

rm -rf BenchmarkDotNet.Artifacts
dotnet run -c Release --project benchmarks/IpTalent.Domain.Benchmarks -- --filter "$filter" "$@"
if grep -l 'Benchmarks with issues' BenchmarkDotNet.Artifacts/results/*-report-github.md; then
  echo 'Not recorded: these tables have benchmarks that did not run.' >&2
  exit 1
fi
mkdir -p "$folder"
for table in BenchmarkDotNet.Artifacts/results/*-report-github.md; do
  name=$(basename "$table" -report-github.md)
  { printf '# %s\n\n' "${name##*.}"; sed 's/[[:space:]]*$//' "$table"; } > "$folder/${name##*.}.md"
  echo "$folder/${name##*.}.md"
done
