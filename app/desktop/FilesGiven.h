// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace enrow
{

// What is in the files that a person pasted or dropped.
struct FilesGiven {
    Q_DECLARE_TR_FUNCTIONS(enrow::FilesGiven)

public:
    QStringList texts;
    QStringList failures; // a sentence for each that cannot be read

    // Links among them are texts as they stand. It waits for the disk: call it in a job.
    static FilesGiven read(const QList<QUrl> &urls);
};

} // namespace enrow
