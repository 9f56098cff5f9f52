#!/usr/bin/env bash
# Measures the aggregation core beside DuckDB, in one process, and writes benchmarks/results/<cpu>/Peers-<rows>.md.
# Usage: benchmarks/peers/run.sh [--rows 10M] [--rounds 9] [--only 'text in the name of a case']  (--only prints, and writes nothing)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# The package of Node carries DuckDB's shared library; its version is that of DuckDB and a release of the package.
package=@duckdb/node-bindings-linux-x64
version=1.5.6-r.1
integrity=sha512-IXcrZJE6kEqM0Z4wwdVnGBHX/frOS33VPNAwDXQ/Q+Fs84b058Qe94chrCCIcNJlG8Y3UHIUU4eBeCQxW5mN1Q==
folder=artifacts/peers/duckdb-$version
if [[ ! -f $folder/libduckdb.so ]]; then
  mkdir -p "$folder"
  archive=$folder/$(npm pack --silent --pack-destination "$folder" "$package@$version")
  if [[ sha512-$(openssl dgst -sha512 -binary "$archive" | base64 -w 0) != "$integrity" ]]; then
    echo "$archive is not the file that was pinned." >&2
    exit 1
  fi
  tar -xzf "$archive" -C "$folder" --strip-components 1 package/libduckdb.so
  rm "$archive"
fi

cpu=$(sed -n 's/^model name[[:space:]]*: //p' /proc/cpuinfo | head -n 1)
results=benchmarks/results/$(tr -cs '[:alnum:]\n' '-' <<< "${cpu:-$(uname -m)}" | tr '[:upper:]' '[:lower:]' | sed 's/^-*//; s/-*$//')
mkdir -p "$results"
exec dotnet run -c Release --project benchmarks/peers -- --duckdb "$folder/libduckdb.so" --results "$results" "$@"
