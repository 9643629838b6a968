// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/AppContext.h"
#include "desktop/settings/KeyHands.h"
#include "simulator/SeedReplies.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QTest>
#include <QTimer>

namespace enrow::test
{

// What command line and window have to do where the keychain never answers, for whatever reason.
namespace SilentKeychain
{

using namespace Qt::StringLiterals;

inline constexpr int patience = 30'000; // ms: QtKeychain gives up after more than a minute

inline void verifyHomeIsOurs()
{
    QVERIFY(QDir::homePath().startsWith(QDir::tempPath()));
    QVERIFY(!qEnvironmentVariableIsSet("ENROW_API_KEY"));
}

inline void verifyTheCommandLineSaysSo(const QStringList &options = {})
{
    QProcess batch;
    batch.start(QStringLiteral(ENROW_BATCH),
                QStringList{u"status"_s, u"--no-archive"_s} + options + QStringList{seedSearchId()});
    QVERIFY(QTest::qWaitFor([&] { return batch.state() == QProcess::NotRunning; }, patience));
    QCOMPARE(batch.exitCode(), 5);
    const QByteArray messages = batch.readAllStandardError();
    QVERIFY2(messages.contains("the keychain cannot be used; set ENROW_API_KEY (it does not answer)"),
             messages.constData());
}

inline void verifyTheWindowSaysSoAndIsNotHeldUp()
{
    QTimer heart;
    int beats = 0;
    heart.callOnTimeout([&beats] { ++beats; });
    heart.start(100);

    AppSetup setup = AppSetup::from({}).value(); // with the settings that the command line reads too
    setup.dataFolder = QDir::home().filePath(u"data"_s);
    AppContext context(*qApp, setup);
    context.window().show();
    context.addBatches({{BatchKind::EmailFinder, seedSearchId()}});
    const KeyHands person(context.window());
    QTRY_VERIFY_WITH_TIMEOUT(person.dialog(), patience);
    QVERIFY2(person.note().contains(u"cannot be used (it does not answer)"_s), qPrintable(person.note()));
    QVERIFY2(beats > 20, qPrintable(QString::number(beats)));
}

} // namespace SilentKeychain

} // namespace enrow::test
