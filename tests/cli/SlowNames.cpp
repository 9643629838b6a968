// SPDX-License-Identifier: MIT
#include <netdb.h>
#include <unistd.h>

// Takes the place of the system's: a name server that is there and does not answer.
extern "C" int getaddrinfo(const char *, const char *, const addrinfo *, addrinfo **)
{
    sleep(60);
    return EAI_AGAIN;
}
