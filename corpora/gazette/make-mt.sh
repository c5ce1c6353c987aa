#!/bin/bash
# Sends every original through Apertium and back again: the machine-translated variants of this corpus.
#
#   corpora/gazette/make-mt.sh            writes texts/*/apertium-*.txt and versions.txt here
#   corpora/gazette/make-mt.sh FOLDER     writes the same files under FOLDER
#   corpora/gazette/make-mt.sh --versions prints what versions.txt would say on this machine
#
# Debian: apt-get install apertium apertium-eng-spa apertium-eng-cat apertium-en-gl apertium-eo-en apertium-hbs-eng \
#                         apertium-es-pt apertium-por-cat
# Apertium is rule based, so the same versions give the same bytes. It is GPL: we call it, and ship what it wrote.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$here}
export LC_ALL=C.UTF-8

packages=(apertium lttoolbox cg3 apertium-eng-spa apertium-eng-cat apertium-en-gl apertium-eo-en apertium-hbs-eng apertium-es-pt apertium-por-cat)

versions() { dpkg-query --show --showformat '${Package} ${Version}\n' "${packages[@]}"; }
if [[ $out == --versions ]]; then
  versions
  exit
fi

# system, then the translation directions of its round trip
chains=(
  'apertium-es eng-spa spa-eng'
  'apertium-ca eng-cat cat-eng'
  'apertium-gl en-gl gl-en'
  'apertium-eo en-eo eo-en'
  'apertium-hbs eng-hbs hbs-eng'
  'apertium-es-pt-ca eng-spa es-pt por-cat cat-eng'
)

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

for original in "$here"/texts/*/original.txt; do
  document=$(basename "$(dirname "$original")")
  mkdir -p "$out/texts/$document"
  for chain in "${chains[@]}"; do
    read -r system directions <<<"$chain"
    cp "$original" "$scratch/from"
    for direction in $directions; do
      # Files rather than a pipe: fed from some programs, a pipe on its stdin comes out empty. -u: no marks on unknown words.
      apertium -f txt -u "$direction" "$scratch/from" "$scratch/to"
      mv "$scratch/to" "$scratch/from"
    done
    cp "$scratch/from" "$out/texts/$document/$system.txt"
  done
done

versions >"$out/versions.txt"
