// SPDX-License-Identifier: MIT
#pragma once

#include "WindowBench.h"

#include <QComboBox>
#include <QLabel>
#include <QProcess>
#include <QProcessEnvironment>

namespace enrow::test
{

// What a program left.
struct ProgramEnd {
    int exitCode = -1; // of one that did not end
    QByteArray output;
    QByteArray messages;
};

// Runs enrow-batch against the server of the window. arguments: the command first.
inline ProgramEnd endOfProgram(const WindowBench &bench, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ENROW_API_KEY"), QString::fromLatin1(bench.simulator.key()));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ENROW_BATCH),
                  arguments + QStringList{QStringLiteral("--base-url"), bench.simulator.baseUrl().toString()});
    // The simulator answers from this thread.
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 30'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

// What a label names; null if there is no such label. name: without a mnemonic.
inline QWidget *namedByLabel(const QWidget &dialog, const QString &name)
{
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->buddy() && label->text().remove(u'&') == name)
            return label->buddy()->focusProxy() ? label->buddy()->focusProxy() : label->buddy();
    }
    return nullptr;
}

// The box that offers this; null if there is none. name: for a screen reader, which may be that of its label.
inline QComboBox *boxThatOffers(const QWidget &dialog, const QString &name, const QVariant &data)
{
    const QWidget *labelled = namedByLabel(dialog, name);
    for (auto *each : dialog.findChildren<QComboBox *>()) {
        if ((each->accessibleName() == name || each == labelled) && each->findData(data) >= 0)
            return each;
    }
    return nullptr;
}

// Chooses in a box of a dialog, as a person does, who waits until it is there.
inline void choose(QWidget &dialog, const QString &name, const QVariant &data)
{
    QComboBox *box = nullptr;
    if (!QTest::qWaitFor([&] { return (box = boxThatOffers(dialog, name, data)) != nullptr; }))
        qFatal("there is no %s", qPrintable(name));
    box->setCurrentIndex(box->findData(data));
    emit box->activated(box->currentIndex());
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

} // namespace enrow::test
