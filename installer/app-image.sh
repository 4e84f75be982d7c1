#!/usr/bin/env bash
# Makes a folder with the program and a Java of its own, that starts without anything installed: target/installer/Wholeplace.
# Run on the system it is for, with the jpackage of a JDK 25 on the path or in JAVA_HOME, after `mvn package`.
set -euo pipefail
cd "$(dirname "$0")/.."
jpackage="${JAVA_HOME:+$JAVA_HOME/bin/}jpackage"
[ -f target/wholeplace.jar ] || { echo "There is no target/wholeplace.jar. Run mvn package first." >&2; exit 1; }
input=target/installer-input
rm -rf "$input" target/installer
mkdir -p "$input"
cp -r target/wholeplace.jar target/lib "$input"
"$jpackage" --type app-image --name Wholeplace --app-version 0.1.0 \
  --vendor Wholeplace --description "Multi-year placemaking budgets" \
  --input "$input" --main-jar wholeplace.jar --main-class wholeplace.app.Main \
  --java-options --enable-native-access=ALL-UNNAMED \
  --java-options --sun-misc-unsafe-memory-access=allow \
  --add-modules java.base,java.desktop,java.logging,java.management,java.naming,java.prefs,java.scripting,java.sql,java.xml,java.xml.crypto,jdk.unsupported,jdk.jfr,jdk.charsets,jdk.localedata,jdk.zipfs \
  --dest target/installer
echo "target/installer/Wholeplace"
