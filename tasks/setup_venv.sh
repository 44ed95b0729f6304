#!/usr/bin/env bash
# A virtual environment from nothing but a Python 3.11 or newer: tasks/setup_venv.sh PYTHON FOLDER
set -eu
python=$1 folder=$2

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
  echo "collectguard needs Python 3.11 or newer; install it or name it: make PYTHON=python3.11 ..." >&2
  exit 2
fi
if "$python" -m venv "$folder" >/dev/null 2>&1; then
  exit 0
fi
rm -rf "$folder"
# Debian ships venv apart from Python.
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-venv >/dev/null
  exec "$python" -m venv "$folder"
fi
if "$python" -m venv --without-pip "$folder" >/dev/null 2>&1 && "$folder/bin/python" "$(dirname "$0")/fetch_pip.py"; then
  exit 0
fi
rm -rf "$folder"
echo "Python's venv module is missing and pip could not be fetched; as root: apt-get install python3-venv" >&2
exit 2
