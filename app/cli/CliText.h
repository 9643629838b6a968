// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace enrow
{

// The words of this program, in the language that was chosen: CliText::tr("…"). What a machine reads has none of them.
class CliText
{
    Q_DECLARE_TR_FUNCTIONS(enrow::CliText)
};

} // namespace enrow
