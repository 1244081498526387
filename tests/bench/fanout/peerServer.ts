// Bare socket.io: what comes from one of a room goes to all of it, nothing is kept.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { answerCpu } from './answerCpu.ts'

const http = createServer()
const io = new Server(http, { perMessageDeflate: false })
io.on('connection', (socket) => {
  const { room = 'room' } = socket.handshake.auth
  void socket.join(room)
  socket.on('say', (word: string, answer: () => void) => {
    io.to(room).emit('said', word)
    answer()
  })
})
answerCpu()
http.listen(0, '127.0.0.1', () => {
  process.send?.({ origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}` })
})
process.on('disconnect', () => process.exit(0))
