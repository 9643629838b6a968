// SPDX-License-Identifier: MIT
#include "core/ProgramArguments.h"

#include <QStringDecoder>

namespace enrow
{

Result<QStringList> programArguments(int argc, const char *const *argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        // Names of files go the same way back, whatever the locale.
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        arguments << decoder.decode(argv[i]);
        // Where the program itself lies is not asked for.
        if (i > 0 && decoder.hasError()) {
            return refusal({QT_TRANSLATE_NOOP("enrow::Reason",
                                              "'%1' is not UTF-8: it cannot be used, not even as the name of a file"),
                            {arguments.last()}});
        }
    }
    return arguments;
}

} // namespace enrow
