// SPDX-License-Identifier: MIT
#include "desktop/FilesGiven.h"

#include "pasted/PastedFile.h"

namespace enrow
{

FilesGiven FilesGiven::read(const QList<QUrl> &urls)
{
    FilesGiven given;
    for (const QUrl &url : urls) {
        const auto text = url.isLocalFile() ? textOfFile(url.toLocalFile()) : Result<QString>(url.toString());
        if (text)
            given.texts.append(text.value());
        else
            given.failures.append(
                tr("%1 cannot be read: %2", "a file name, and the reason").arg(url.fileName(), text.error().detail));
    }
    return given;
}

} // namespace enrow
