# What Slipway needs of a machine beside its own files. Sourced by ./slipway, after jdk.sh.

# Ends the script unless a JDK 25 is there or could be installed. $1 = yes when installing has been agreed to.
need_jdk() {
  jdk25 >/dev/null || offer "Slipway needs a JDK 25, and none was found." "$(jdk25_install)" "$1"
  jdk25 >/dev/null || { echo "There is still no JDK 25." >&2; exit 2; }
}

# Ends the script unless a window can be shown.
need_window() {
  [ "$(uname)" = Linux ] || return 0
  if [ -z "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
    echo "There is no display for the window (DISPLAY is not set). The terminal does it all: ./slipway --help" >&2
    exit 2
  fi
  gtk_found || offer "The window needs GTK 3, and it was not found." "$(gtk_install)" "$1"
}

gtk_found() {
  for folder in /usr/lib/*-linux-gnu /usr/lib64 /usr/lib /lib64; do
    [ -e "$folder/libgtk-3.so.0" ] && return 0
  done
  return 1
}

gtk_install() {
  if command -v dnf >/dev/null 2>&1; then
    as_root 'dnf install -y gtk3 libXtst'
  elif apt-cache show libgtk-3-0t64 >/dev/null 2>&1; then
    as_root 'apt-get install -y libgtk-3-0t64 libxtst6'
  else
    as_root 'apt-get install -y libgtk-3-0 libxtst6'
  fi
}

# Says what is missing ($1) and the command that helps ($2). Runs it as root on Debian or Ubuntu, when agreed to ($3).
offer() {
  echo "$1 Install it: $2" >&2
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
    exit 2
  fi
  if [ "$3" != yes ]; then
    [ -t 0 ] || exit 2
    printf 'Run this command now? [y/N] ' >&2
    read -r answer
    case "$answer" in y | Y | yes) ;; *) exit 2 ;; esac
  fi
  apt-get update >&2 && sh -c "$2" >&2
}
