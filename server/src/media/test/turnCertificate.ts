/** A host name that exists nowhere, for which the certificate below was made; both are for tests only. */
export const turnDomain = 'turn.setroom.test'

/** Self-signed, valid for a hundred years. */
export const turnCertificate = `-----BEGIN CERTIFICATE-----
MIIBrTCCAVOgAwIBAgIUBipyDpdq7L060Z7J+GW+crhQGakwCgYIKoZIzj0EAwIw
HDEaMBgGA1UEAwwRdHVybi5zZXRyb29tLnRlc3QwIBcNMjYxMTIyMjA0ODQ0WhgP
MjEyNjEwMjkyMDQ4NDRaMBwxGjAYBgNVBAMMEXR1cm4uc2V0cm9vbS50ZXN0MFkw
EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEmJ1ZVopwXeH4d8jTcdv7c8+Ox2jcE5Y1
8Q//esH5IeqFL66DNgIwOY+mHFqxUtj+pV9I7iC6+VIPtG1BFzZVuqNxMG8wHQYD
VR0OBBYEFK72XCflrlxu4Nk7K/8+TIVnIddAMB8GA1UdIwQYMBaAFK72XCflrlxu
4Nk7K/8+TIVnIddAMA8GA1UdEwEB/wQFMAMBAf8wHAYDVR0RBBUwE4IRdHVybi5z
ZXRyb29tLnRlc3QwCgYIKoZIzj0EAwIDSAAwRQIhAKbAxZ6H8Y75Q/p6k28/MpDo
6xSspzn/ncoknR1VEbwMAiBaY+fisAuZgDsD3/E6gNNwA+YmUa0Y8ngAzY1vm7vD
qQ==
-----END CERTIFICATE-----
`

/** The key of the certificate; it protects nothing. */
export const turnKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgz7j2Vj3rFbDoajyq
6Xra/QdDK70L2FXMi9Pd4Qmr5OGhRANCAASYnVlWinBd4fh3yNNx2/tzz47HaNwT
ljXxD/96wfkh6oUvroM2AjA5j6YcWrFS2P6lX0juILr5Ug+0bUEXNlW6
-----END PRIVATE KEY-----
`
