// SPDX-License-Identifier: MIT
#include "manual/Completions.h"
#include "manual/ManPage.h"
#include "manual/Manuals.h"

#include <QDir>
#include <QSaveFile>

#include <cstdio>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

bool write(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)) {
        file.write(text.toUtf8());
        if (file.commit())
            return true;
    }
    std::fprintf(stderr, "enrow-manual: %s cannot be written: %s\n", qPrintable(path), qPrintable(file.errorString()));
    return false;
}

bool writeAll(const QString &folder, const Manual &manual)
{
    return write(folder + u"/man/"_s + manual.program + u".1"_s, manPage(manual)) &&
           write(folder + u"/bash/"_s + manual.program, bashCompletion(manual)) &&
           write(folder + u"/fish/"_s + manual.program + u".fish"_s, fishCompletion(manual)) &&
           write(folder + u"/zsh/_"_s + manual.program, zshCompletion(manual));
}

} // namespace

// Writes manual pages and completions into a folder: enrow-manual FOLDER. Is not installed.
int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("Usage: enrow-manual FOLDER\n", stderr);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    bool isWritten = writeAll(folder, manualOfBatch()) && writeAll(folder, manualOfSimulator());
#ifdef ENROW_HAS_DESKTOP
    isWritten = isWritten && writeAll(folder, manualOfDesk());
#endif
    return isWritten ? 0 : 1;
}
