#!/bin/sh
# Runs before nginx in the container. A config.json that cannot be used ends the start, with the name of its key.
exec node /srv/page/hosting/writeHeaders.mjs /deposit/
