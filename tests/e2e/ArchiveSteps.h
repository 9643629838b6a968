// SPDX-License-Identifier: MIT
#pragma once

#include "WindowBench.h"
#include "desktop/common/MessageBar.h"
#include "store/ArchiveConnection.h"
#include "store/ArchiveFile.h"

#include <QAction>
#include <QMessageBox>

// What the tests of the archive in the window do and look at.
namespace enrow::test
{

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline void complete(WindowBench &bench, const QString &ids)
{
    const int before = bench.batchModel().rowCount();
    bench.enterIds(ids);
    QTRY_VERIFY(bench.batchModel().rowCount() > before);
    QTRY_VERIFY2(bench.card(bench.batchModel().rowCount() - 1).contains(QStringLiteral("Completed")),
                 qPrintable(bench.card(bench.batchModel().rowCount() - 1)));
    QTRY_VERIFY2(bench.card(before).contains(QStringLiteral("Completed")), qPrintable(bench.card(before)));
}

inline void refresh(WindowBench &bench)
{
    for (QAction *action : bench.batches().findChild<QListView *>()->actions()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Refresh))
            action->trigger();
    }
}

inline void trigger(WindowBench &bench, const QString &text)
{
    for (QAction *action : bench.window().findChildren<QAction *>()) {
        if (action->text() == text || action->objectName() == text)
            return action->trigger();
    }
    qFatal("no action %s", qPrintable(text));
}

inline void answer(WindowBench &bench, QMessageBox::ButtonRole role)
{
    QTRY_VERIFY(bench.window().findChild<QMessageBox *>());
    auto *box = bench.window().findChild<QMessageBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == role)
            button->click();
    }
    QTRY_VERIFY(!bench.window().findChild<QMessageBox *>());
}

inline MessageBar *barWith(WindowBench &bench, const QString &text)
{
    for (auto *bar : bench.window().findChildren<MessageBar *>()) {
        if (bar->isVisible() && bar->text().contains(text))
            return bar;
    }
    return nullptr;
}

inline bool says(WindowBench &bench, const QString &text)
{
    return barWith(bench, text);
}

} // namespace enrow::test
