#!/usr/bin/env bash
# What tests that read pictures need, Tesseract with its Chinese data and one Chinese font: tasks/setup_tesseract.sh FOLDER
#
# Does nothing where both are there. Root installs Debian's packages; an ordinary user has apt-get fetch them and
# unpacks them under FOLDER, the virtual environment, with FOLDER/bin/tesseract to start the program from there.
set -eu
folder=$1
packages=(tesseract-ocr tesseract-ocr-chi-sim fonts-wqy-microhei)
font=usr/share/fonts/truetype/wqy/wqy-microhei.ttc
unpacked=$folder/share/debian

reads_chinese() { "$1" --list-langs 2>/dev/null | grep -qx chi_sim; }
have_program() { reads_chinese tesseract || reads_chinese "$folder/bin/tesseract"; }
have_font() {
  local place
  for place in "/$font" "$unpacked/$font" /usr/share/fonts/truetype/wqy/wqy-zenhei.ttc \
    /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc /System/Library/Fonts/PingFang.ttc "/System/Library/Fonts/STHeiti Light.ttc"; do
    if [ -f "$place" ]; then return 0; fi
  done
  return 1
}
give_up() {
  echo "The tests read pictures and need Tesseract with its Chinese data and a Chinese font; $1" >&2
  echo "Debian or Ubuntu: apt-get install ${packages[*]}; macOS: brew install tesseract tesseract-lang" >&2
  exit 2
}

if have_program && have_font; then exit 0; fi
command -v apt-get >/dev/null || give_up "this machine has no apt-get."

if [ "$(id -u)" = 0 ]; then
  apt-get update -qq >/dev/null || give_up "apt-get update failed."
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null ||
    give_up "apt-get could not install them."
  have_program && have_font || give_up "they were installed and are still not found."
  exit 0
fi

command -v dpkg-deb >/dev/null || give_up "dpkg-deb is missing."
state=$(mktemp -d)
trap 'rm -rf "$state"' EXIT
mkdir -p "$state/lists/partial" "$state/archives/partial" "$unpacked"
private=(-qq -o "Dir::State::Lists=$state/lists" -o "Dir::Cache=$state" -o "Dir::Cache::Archives=$state/archives"
  -o Debug::NoLocking=true -o APT::Sandbox::User=)
apt-get "${private[@]}" update >/dev/null || give_up "the package lists could not be fetched."
apt-get "${private[@]}" install --yes --download-only --no-install-recommends "${packages[@]}" >/dev/null ||
  give_up "the packages could not be fetched."
# Packages that are installed already are not fetched again; the font and the program may be among those.
for package in "$state"/archives/*.deb; do
  [ -f "$package" ] || continue
  dpkg-deb -x "$package" "$unpacked"
done
libraries=$(cd "$unpacked" && find . -name '*.so*' -printf '%h\n' | sort -u | sed "s|^\.|\$root|" | paste -sd:)
if [ -x "$unpacked/usr/bin/tesseract" ] || [ -d "$unpacked/usr/share/tesseract-ocr" ]; then
  {
    echo '#!/bin/sh'
    echo 'root=$(cd "$(dirname "$0")/../share/debian" && pwd)'
    echo "export LD_LIBRARY_PATH=\"$libraries\${LD_LIBRARY_PATH:+:\$LD_LIBRARY_PATH}\""
    echo 'export TESSDATA_PREFIX=${TESSDATA_PREFIX:-$root/usr/share/tesseract-ocr/5/tessdata}'
    echo 'program=$root/usr/bin/tesseract'
    echo '[ -x "$program" ] || program=/usr/bin/tesseract'
    echo 'exec "$program" "$@"'
  } >"$folder/bin/tesseract"
  chmod +x "$folder/bin/tesseract"
  # Where the program was there and only its Chinese data were fetched, its other data stay with it.
  data=$unpacked/usr/share/tesseract-ocr/5/tessdata
  for entry in /usr/share/tesseract-ocr/5/tessdata/*; do
    if [ -e "$entry" ] && [ ! -e "$data/${entry##*/}" ]; then ln -s "$entry" "$data/"; fi
  done
fi
have_program && have_font || give_up "they were fetched and do not run."
