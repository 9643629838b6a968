// SPDX-License-Identifier: MIT
#pragma once

#include "core/Error.h"

namespace enrow
{

// The error of a keychain that is there and does not answer in the time that it is given.
inline Error keychainIsSilent()
{
    return because(ErrorKind::KeychainFailed, {QT_TRANSLATE_NOOP("enrow::Reason", "it does not answer")});
}

} // namespace enrow
