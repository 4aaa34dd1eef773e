# Finds a JDK 25. Sourced by ./slipway and ./mvnw.

# Prints the home of the first JDK 25 found: JAVA_HOME, JAVA25_HOME, PATH, then the usual folders.
jdk25() {
  for home in "${JAVA_HOME-}" "${JAVA25_HOME-}" "$(jdk25_on_path)" \
    $(set +f; ls -d /usr/lib/jvm/*25* /opt/*jdk*25* "$HOME"/.jdks/*25* "$HOME"/.sdkman/candidates/java/25* \
      /Library/Java/JavaVirtualMachines/*25*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*25*/Contents/Home \
      /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home 2>/dev/null); do
    if jdk25_at "$home"; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  return 1
}

# A run-time image without the compiler is no JDK: both files must be there.
jdk25_at() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null
}

jdk25_on_path() {
  javac=$(command -v javac 2>/dev/null) || return 0
  javac=$(readlink -f "$javac" 2>/dev/null || printf '%s' "$javac")
  dirname "$(dirname "$javac")"
}

# The one command that installs a JDK 25 here.
jdk25_install() {
  if [ "$(uname)" = Darwin ]; then
    printf 'brew install openjdk@25\n'
  elif command -v dnf >/dev/null 2>&1; then
    as_root 'dnf install -y java-25-openjdk-devel'
  elif too_old_for_jdk25; then
    as_root "$(adoptium_install)"
  else
    as_root 'apt-get install -y openjdk-25-jdk'
  fi
}

# Releases of Debian and Ubuntu from before JDK 25.
too_old_for_jdk25() {
  case "$(. /etc/os-release 2>/dev/null && printf '%s' "${VERSION_CODENAME-}")" in
    buster | bullseye | bookworm | bionic | focal | jammy) return 0 ;;
    *) return 1 ;;
  esac
}

adoptium_install() {
  url=https://packages.adoptium.net/artifactory
  codename=$(. /etc/os-release && printf '%s' "$VERSION_CODENAME")
  printf 'apt-get install -y wget && wget -qO /etc/apt/trusted.gpg.d/adoptium.asc %s/api/gpg/key/public' "$url"
  printf ' && echo "deb %s/deb %s main" > /etc/apt/sources.list.d/adoptium.list' "$url" "$codename"
  printf ' && apt-get update && apt-get install -y temurin-25-jdk'
}

# The command, as this user has to type it.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    printf '%s\n' "$1"
  else
    case "$1" in
      *'&&'*) printf "sudo sh -c '%s'\n" "$1" ;;
      *) printf 'sudo %s\n' "$1" ;;
    esac
  fi
}
