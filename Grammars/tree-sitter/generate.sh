#!/bin/sh
# Writes the parser anew from grammar.js, and keeps of which grammar.js it is: a test fails when the two are out of step.
# It takes `tree-sitter` (https://tree-sitter.github.io) and node; TREE_SITTER says where tree-sitter is, if not on the PATH.
# Language version 14 is what all editors here read.
set -eu
cd "$(dirname "$0")"
"${TREE_SITTER:-tree-sitter}" generate --abi 14 --no-bindings
sha256sum grammar.js >src/grammar.sha256
