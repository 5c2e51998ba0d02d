# A gateway, or any other command of baocao: `docker run … baocao report …`.
FROM node:26.10.0-trixie-slim AS installed
WORKDIR /baocao
COPY package.json pnpm-workspace.yaml pnpm-lock.yaml ./
COPY packages packages
COPY apps apps
COPY tests/package.json tests/package.json
RUN npx -y pnpm@12.21.0 install --prod --frozen-lockfile --filter @baocao/cli...

FROM node:26.10.0-trixie-slim
ENV NODE_ENV=production BAOCAO_HOST=0.0.0.0 DATABASE_URL=sqlite:/data/baocao.db
COPY --from=installed /baocao /baocao
COPY examples /departments
RUN ln -s /baocao/apps/cli/src/main.ts /usr/local/bin/baocao \
 && mkdir /data && chown node:node /data
USER node
WORKDIR /data
VOLUME /data
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --start-period=30s --interval=10s --timeout=3s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/baocao/apps/cli/src/main.ts"]
CMD ["serve"]
