# Names for the tutorials: alice and bob are operators, each of a host of their own on this machine. Read in every terminal,
# in the folder of the clone, with the name of the tutorial, which gets a folder of its own below your home:
#
#   . docs/tutorials/names.sh first-pair

tutorial=~/concordat-tutorials/$1
mkdir -p -m 700 "$tutorial"

# Where the package is installed, this is a command already.
concordat() { node build/harness/cli/main.js "$@"; }

# The operator's token of a host: made once, and kept where only you can read it. It is never on a command line.
token_of() {
  [ -e "$tutorial/$1.token" ] ||
    (umask 077 && node -p 'crypto.randomBytes(24).toString("hex")' >"$tutorial/$1.token")
  cat "$tutorial/$1.token"
}

# An operator speaks to a host through its HTTP API. The URL and the token come from the environment.
alice() {
  CONCORDAT_URL=http://127.0.0.1:${ALICE_PORT:-9100} CONCORDAT_OPERATOR_TOKEN=$(token_of alice) \
    CONCORDAT_HOME=$tutorial/alice concordat ctl "$@"
}
bob() {
  CONCORDAT_URL=http://127.0.0.1:${BOB_PORT:-9201} CONCORDAT_OPERATOR_TOKEN=$(token_of bob) \
    CONCORDAT_HOME=$tutorial/bob concordat ctl "$@"
}

# One member of what a command answers with -o json: member .pair_id
member() { node -p "JSON.parse(require('fs').readFileSync(0))$1"; }

# Asks again and again until a command succeeds: until_done bob thread show th_x
until_done() { until "$@" >/dev/null 2>&1; do sleep 0.5; done; }

# Shows what a URL answers, as curl -s does.
get() { node -e 'fetch(process.argv[1]).then((r) => r.text()).then((t) => process.stdout.write(t))' "$1"; }
