import type { Server as HttpServer } from 'node:http'
import type { Server as TlsServer } from 'node:https'
import { type ConnectionId, type Handshake, handshakeSchema, PROTOCOL, type SetId } from '@setroom/shared'
import { Server, type Socket } from 'socket.io'
import { StorageUnavailable } from '../journal/StorageUnavailable.ts'
import { faultOf } from '../rooms/Fault.ts'
import { noMetrics } from '../rooms/Metrics.ts'
import { type Audience, audiences, type Outlet } from '../rooms/Outlet.ts'
import type { Room } from '../rooms/Room.ts'
import { createCrowd } from './crowd.ts'
import { createDispatch } from './dispatch.ts'
import type { Gateway, GatewayDeps, Identity } from './GatewayDeps.ts'

/** A sealed text has at most 22 KB, an agenda of sixty steps 10; a rotation for sixty people 30. */
const mostBytes = 64 * 1024

/** Why a socket is refused: the `message` of the client's `connect_error`. */
export type ConnectRefusal = 'invalid' | 'protocol' | 'unknown' | 'deleted' | 'too-many'

type Admitted = { handshake: Handshake; identity: Identity; room: Room }

const inAudience = (set: SetId, audience: Audience) => `${audience}:${set}`
const inSet = (set: SetId) => audiences.map((audience) => inAudience(set, audience))
const ofPerson = (set: SetId, member: string) => `person:${set}:${member}`

/** Puts the sockets of every set on an HTTP server. This is the only file that knows what carries them. */
export function attachGateway(httpServer: HttpServer | TlsServer, deps: GatewayDeps): Gateway {
  const { rooms, clock, identify, allowOrigin, metrics = noMetrics, report = () => {} } = deps
  const { isDeleted = async () => false } = deps
  const sockets = new Map<ConnectionId, Socket>()
  const crowd = createCrowd()
  const io = new Server(httpServer, {
    path: '/socket.io',
    serveClient: false,
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: mostBytes,
    pingInterval: 10_000,
    pingTimeout: 8_000,
    connectTimeout: 10_000,
    // Other paths are upgraded by others, who may take ten seconds; what nobody takes is ended.
    destroyUpgradeTimeout: 15_000,
    allowRequest: ({ headers }, decide) => decide(null, allowOrigin(headers.origin, headers.host)),
  })

  rooms.publishThrough(outletOf(io, sockets))
  io.use((socket, next) => {
    admit(socket)
      .then((admitted) => {
        if (typeof admitted === 'string') return next(new Error(admitted))
        socket.data = admitted
        next()
      })
      .catch((error: unknown) => {
        if (!(error instanceof StorageUnavailable)) report(faultOf('connect', error))
        // As if the network had failed: the browser tries again by itself.
        socket.conn.close()
      })
  })
  io.on('connection', (socket) => {
    try {
      connect(socket)
    } catch (error) {
      report(faultOf('connect', error))
      socket.disconnect(true)
    }
  })

  function connect(socket: Socket) {
    const { handshake, identity, room } = socket.data as Admitted
    const { connection } = handshake
    const visit = room.visit({ ...identity, ...(connection === undefined ? {} : { connection }) })
    if (typeof visit === 'string') {
      socket.emit('shutOut', visit)
      socket.disconnect(true)
      return
    }
    const leave = crowd.enter(handshake.set, identity.member)
    sockets.set(visit.connection, socket)
    metrics.connections(sockets.size)
    socket.join(ofPerson(handshake.set, identity.member))
    const dispatch = createDispatch(visit, clock, report, () => void socket.disconnect(true))
    socket.onAny((event: string, ...args: unknown[]) => dispatch(event, args))
    socket.on('disconnect', () => {
      leave()
      if (sockets.get(visit.connection) === socket) sockets.delete(visit.connection)
      metrics.connections(sockets.size)
      visit.leave()
    })
    visit.begin()
  }

  async function admit(socket: Socket): Promise<Admitted | ConnectRefusal> {
    const parsed = handshakeSchema.safeParse(socket.handshake.auth)
    if (!parsed.success) return 'invalid'
    const handshake: Handshake = parsed.data
    if (handshake.protocol !== PROTOCOL) return 'protocol'
    const identity = await identify(socket.request.headers.cookie, handshake.set)
    if (identity === undefined) return (await isDeleted(handshake.set)) ? 'deleted' : 'unknown'
    if (!crowd.mayEnter(handshake.set, identity.member, clock.now())) return 'too-many'
    return { handshake, identity, room: await rooms.open(handshake.set) }
  }

  return {
    async close() {
      io.local.disconnectSockets(true)
      io.engine.close()
    },
  }
}

function outletOf(io: Server, sockets: ReadonlyMap<ConnectionId, Socket>): Outlet {
  return {
    audience: (set, who, event, ...args) => void io.to(inAudience(set, who)).emit(event, ...args),
    everyone: (set, event, ...args) => void io.to(inSet(set)).emit(event, ...args),
    everyoneVolatile: (set, event, ...args) => void io.to(inSet(set)).volatile.emit(event, ...args),
    person: (set, member, event, ...args) => void io.to(ofPerson(set, member)).emit(event, ...args),
    connection: (id, event, ...args) => void sockets.get(id)?.emit(event, ...args),
    watch(set, id, as) {
      const socket = sockets.get(id)
      for (const audience of audiences) {
        if (audience === as) void socket?.join(inAudience(set, audience))
        else void socket?.leave(inAudience(set, audience))
      }
    },
    end: (id) => void sockets.get(id)?.disconnect(true),
  }
}
