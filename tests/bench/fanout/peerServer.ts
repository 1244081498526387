// Bare socket.io: what comes from one of a room goes to all of it, nothing is kept.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'

const http = createServer()
const io = new Server(http, { perMessageDeflate: false })
io.on('connection', (socket) => {
  void socket.join('room')
  socket.on('say', (word: string, answer: () => void) => {
    io.to('room').emit('said', word)
    answer()
  })
})
http.listen(0, '127.0.0.1', () => {
  process.send?.({ origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}` })
})
process.on('disconnect', () => process.exit(0))
