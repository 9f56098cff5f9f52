#!/usr/bin/env bash
# Restores the packed library as a user would, compiles the README's C# against it, runs it plainly and trimmed,
# and compares what it prints with the comments in the README.
# Usage: run.sh [folder with IpTalent.Domain.*.nupkg]   (packs into artifacts/packages without one)
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$root/artifacts/consumer
mkdir -p "$work"

if [ $# -gt 0 ]; then
  IPTALENT_PACKAGES=$(cd "$1" && pwd)
else
  IPTALENT_PACKAGES=$root/artifacts/packages
  rm -rf "$IPTALENT_PACKAGES"
  dotnet pack "$root/IpTalent.Domain.sln" -c Release -v quiet
fi
export IPTALENT_PACKAGES

fail() { echo "package check: $*" >&2; exit 1; }

# --- What is in the package ---
nupkg=$(ls -t "$IPTALENT_PACKAGES"/IpTalent.Domain.[0-9]*.nupkg 2>/dev/null | head -n 1)
[ -n "$nupkg" ] || fail "no IpTalent.Domain package in $IPTALENT_PACKAGES"
version=$(basename "$nupkg" .nupkg)
version=${version#IpTalent.Domain.}
symbols=${nupkg%.nupkg}.snupkg
[ -f "$symbols" ] || fail "no symbols beside $(basename "$nupkg")"

# A stale copy must never answer, so the folder of unpacked packages is our own and starts without ours.
export NUGET_PACKAGES=$work/packages
rm -rf "$NUGET_PACKAGES/iptalent.domain" "$work/app" "$work/trimmed" "$here/obj" "$here/bin"

# --- The README's code, all blocks as one program, and the output that its comments promise ---
awk '/^```csharp/ { inside = 1; next } /^```/ { inside = 0 } inside' "$root/README.md" > "$work/ReadmeSample.cs"
sed -n 's|^ *Console\.WriteLine(.*); *// ||p' "$work/ReadmeSample.cs" > "$work/expected.txt"
[ -s "$work/expected.txt" ] || fail "the README's code promises no output"

build=(-c Release -v quiet "-p:IpTalentVersion=$version" "-p:SampleFile=$work/ReadmeSample.cs")

check() {
  LC_ALL=C.UTF-8 "$1/PackageConsumer" > "$work/actual.txt"
  diff "$work/expected.txt" "$work/actual.txt" || fail "$1: the README promises something else (left) than the package prints (right)"
}

dotnet build "$here/PackageConsumer.csproj" "${build[@]}" -o "$work/app"
unpacked=$NUGET_PACKAGES/iptalent.domain/$version
grep -qF "$IPTALENT_PACKAGES" "$unpacked/.nupkg.metadata" || fail "IpTalent.Domain came from elsewhere: $(cat "$unpacked/.nupkg.metadata")"
for file in README.md lib/net10.0/IpTalent.Domain.dll lib/net10.0/IpTalent.Domain.xml; do
  [ -s "$unpacked/$file" ] || fail "the package has no $file"
done
grep -q '<license type="expression">MIT</license>' "$unpacked/iptalent.domain.nuspec" || fail "the package names no licence"
check "$work/app"
echo "IpTalent.Domain $version: the README's code runs as it says."

dotnet publish "$here/PackageConsumer.csproj" "${build[@]}" -o "$work/trimmed"
check "$work/trimmed"
echo "IpTalent.Domain $version: trimmed too ($(du -sh "$work/trimmed" | cut -f1))."
