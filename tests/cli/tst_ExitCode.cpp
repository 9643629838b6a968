// SPDX-License-Identifier: MIT
#include "cli/ExitCode.h"
#include "cli/UsageText.h"

#include "support/TestProgram.h"

#include <QFile>
#include <QRegularExpression>

using namespace enrow;
using namespace Qt::StringLiterals;

// The exit codes are one table, wherever they are written.
class tst_ExitCode : public QObject
{
    Q_OBJECT

private slots:
    void theReadmeHasTheSameTable()
    {
        QFile readme(QStringLiteral(ENROW_SOURCE_DIR "/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(readme.readAll()).split(u'\n');
        static const QRegularExpression row(u"^\\| (\\d+) \\| (.*) \\|$"_s);
        QStringList written;
        for (const QString &line : lines) {
            if (const auto match = row.match(line); match.hasMatch())
                written << match.captured(1) + u' ' + match.captured(2).remove(u'`');
        }
        QStringList meant;
        for (const ExitCodeMeaning &code : exitCodeMeanings())
            meant << QString::number(int(code.code)) + u' ' + QString::fromUtf8(code.meaning);
        QCOMPARE(written, meant);
    }

    void theHelpPageHasTheSameTable()
    {
        const QStringList lines = helpText().split(u'\n');
        for (const ExitCodeMeaning &code : exitCodeMeanings())
            QVERIFY2(lines.contains(u"  %1  %2"_s.arg(int(code.code), 3).arg(QString::fromUtf8(code.meaning))),
                     code.meaning);
    }

    void everyErrorHasACodeOfTheTable()
    {
        QSet<int> codes;
        int last = -1;
        for (const ExitCodeMeaning &code : exitCodeMeanings()) {
            QVERIFY(int(code.code) > last);
            last = int(code.code);
            codes << last;
        }
        for (int kind = 0; kind <= int(ErrorKind::FileFailed); ++kind)
            QVERIFY(codes.contains(int(exitCodeFor(ErrorKind(kind)))));
    }
};

ENROW_TEST(tst_ExitCode, QCoreApplication)
#include "tst_ExitCode.moc"
