# Caddy with the module that lets two protocols share port 443.
FROM caddy:2.11-builder AS build
RUN xcaddy build --with github.com/mholt/caddy-l4

FROM caddy:2.11-alpine
COPY --from=build /usr/bin/caddy /usr/bin/caddy
