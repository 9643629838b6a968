// SPDX-License-Identifier: MIT
#pragma once

#include "core/Reason.h"

class QProcessEnvironment;

namespace enrow
{

// Makes all further connections trust the certificates that SSL_CERT_FILE (a PEM file) and SSL_CERT_DIR (folders of PEM
// files, with colons between them) name, in place of the system's, as OpenSSL has it; Qt does not look at them. The way
// out where a company's proxy reads what is encrypted. Does nothing if neither is set.
//
// Returns what is wrong, where they name no certificate at all; empty if all is
// well. No server is trusted then: who names a file does not want the system's.
Reason trustCertificatesOf(const QProcessEnvironment &environment);

} // namespace enrow
