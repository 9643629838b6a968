// SPDX-License-Identifier: MIT
#include "ArchiveSteps.h"
#include "ProgramBench.h"
#include "support/SmallDisk.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

// A disk without room, as the system makes one.
class tst_SmallDisk : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_disk = std::make_unique<SmallDisk>();
        if (m_disk->whyNot())
            QSKIP(m_disk->whyNot());
    }
    void cleanup() { m_disk.reset(); }

    void theWindowGoesOnInMemory()
    {
        WindowBench bench;
        bench.setup.dataFolder = m_disk->path(u"data"_s);
        bench.start();
        complete(bench, seedVerification);
        m_disk->fill();
        complete(bench, seedSearch);
        QTRY_VERIFY(says(bench, u"would be lost"_s));
        bench.select({seedSearch});
        QTRY_COMPARE(bench.rows(), 3);
        m_disk->free();
        barWith(bench, u"would be lost"_s)->findChild<QToolButton *>()->click();
        QTRY_VERIFY(!says(bench, u"would be lost"_s));
        bench.start();
        QTRY_COMPARE(bench.batchModel().rowCount(), 2);
        bench.select({seedSearch});
        QTRY_COMPARE(bench.rows(), 3);
    }

    void theCommandLineSaysSo()
    {
        ProgramBench bench;
        const auto run = [&](const QStringList &arguments) {
            QProcess process;
            bench.startBatchProgram(process, arguments, m_disk->path(u"data"_s));
            const bool isOver = ProgramBench::waitForEnd(process);
            return std::tuple(isOver ? process.exitCode() : -1, process.readAllStandardOutput(),
                              process.readAllStandardError());
        };
        const QStringList fetch{u"fetch"_s, u"--kind"_s, u"email-finder"_s, seedSearch};
        QCOMPARE(std::get<0>(run({u"fetch"_s, u"--kind"_s, u"email-verifier"_s, seedVerification})), 0);
        m_disk->fill();
        const auto [code, rows, messages] = run(fetch);
        QCOMPARE(code, 0);
        QCOMPARE(rows.count('\n'), 4);
        QVERIFY2(messages.contains("full"), messages.constData());
        const QStringList before = files();
        const auto [exported, none, why] = run(fetch + QStringList{u"--output"_s, m_disk->path(u"rows.csv"_s)});
        QCOMPARE(exported, 10);
        QVERIFY2(why.contains("full"), why.constData());
        QCOMPARE(files(), before);
        m_disk->free();
        QCOMPARE(std::get<0>(run(fetch)), 0);
        QCOMPARE(std::get<1>(run({u"list"_s})).count('\n'), 2);
    }

private:
    QStringList files() const { return QDir(m_disk->path({})).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<SmallDisk> m_disk;
};

ENROW_TEST(tst_SmallDisk, QApplication)
#include "tst_SmallDisk.moc"
