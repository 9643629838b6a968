// SPDX-License-Identifier: MIT
#include "desktop/AppContext.h"
#include "desktop/settings/KeyHands.h"
#include "simulator/SeedReplies.h"
#include "support/HungKeyring.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

// A keyring that never answers is told long before QtKeychain gives up, which takes more than a minute. On a bus and
// with a home of its own, see CMakeLists.txt.
class tst_HungKeyring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(QDir::homePath().startsWith(QDir::tempPath()));
        QVERIFY(!qEnvironmentVariableIsSet("ENROW_API_KEY"));
    }

    void theCommandLineSaysSo()
    {
        QProcess batch;
        batch.start(QStringLiteral(ENROW_BATCH), {u"status"_s, u"--no-archive"_s, seedSearchId()});
        QVERIFY(QTest::qWaitFor([&] { return batch.state() == QProcess::NotRunning; }, patience));
        QCOMPARE(batch.exitCode(), 5);
        const QByteArray messages = batch.readAllStandardError();
        QVERIFY2(messages.contains("the keychain cannot be used; set ENROW_API_KEY (it does not answer)"),
                 messages.constData());
    }

    void theWindowSaysSoAndIsNotHeldUp()
    {
        QTimer heart;
        int beats = 0;
        connect(&heart, &QTimer::timeout, this, [&beats] { ++beats; });
        heart.start(100);

        AppSetup setup;
        setup.dataFolder = QDir::home().filePath(u"data"_s);
        AppContext context(*qApp, setup);
        context.window().show();
        context.addBatches({{BatchKind::EmailFinder, seedSearchId()}});
        const KeyHands person(context.window());
        QTRY_VERIFY_WITH_TIMEOUT(person.dialog(), patience);
        QVERIFY2(person.note().contains(u"cannot be used (it does not answer)"_s), qPrintable(person.note()));
        QVERIFY2(beats > 20, qPrintable(QString::number(beats)));
    }

private:
    static constexpr int patience = 30'000; // ms

    const HungKeyring m_keyring{HungKeyring::Lives::No};
};

ENROW_TEST(tst_HungKeyring, QApplication)
#include "tst_HungKeyring.moc"
