// SPDX-License-Identifier: MIT
#include "workbook/ZipPart.h"

#include "support/TestProgram.h"
#include "support/WorkbookBytes.h"
#include "workbook/UnusableWorkbook.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace enrow;
using namespace Qt::StringLiterals;

// No more is unpacked than a workbook comes to.
class tst_ZipPart : public QObject
{
    Q_OBJECT

private slots:
    void reads();
    void sizes();
    void ratio();
    void damage();

private:
    static QString problemOf(QByteArray bytes, const WorkbookLimits &limits, int times = 1)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto archive = ZipArchive::open(buffer, limits);
        QString problem;
        for (int i = 0; i < times; ++i) {
            const auto part = archive.value()->part(u"a"_s);
            while (!part.value()->read(1 << 16).isEmpty()) {
            }
            problem = part.value()->problem().inEnglish();
        }
        return problem;
    }
};

void tst_ZipPart::reads()
{
    QCOMPARE(problemOf(test::storedZip({{"a", "<a>it's > \"this\"</a><!-- it's --><b c='>'/>"}}), {}), QString());
}

void tst_ZipPart::sizes()
{
    const QByteArray zip = test::storedZip({{"a", QByteArray(1000, '\n')}});
    WorkbookLimits limits;
    limits.bytesOfPart = 1000;
    limits.bytesOfAllParts = 2000;
    QCOMPARE(problemOf(zip, limits), QString());
    QCOMPARE(problemOf(zip, limits, 2), QString());
    QVERIFY(problemOf(zip, limits, 3).contains(u"larger than any workbook"_s));
    limits.bytesOfPart = 999;
    QVERIFY(problemOf(zip, limits).contains(u"larger than any workbook"_s));
}

void tst_ZipPart::ratio()
{
    const QTemporaryDir folder;
    QProcess python;
    python.start(
        QStringLiteral(ENROW_PYTHON),
        {u"-c"_s,
         u"import sys, zipfile\n"
         "with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as z: z.writestr('a', '<a/>' * 10**6)"_s,
         folder.filePath(u"bomb.zip"_s)});
    QVERIFY(python.waitForFinished());
    QFile file(folder.filePath(u"bomb.zip"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(problemOf(bytes, {}), QString()); // so little may be packed as well as it can
    WorkbookLimits limits;
    limits.bytesWithoutRatio = 100'000;
    limits.ratio = 10;
    QVERIFY(problemOf(bytes, limits).contains(u"times as large"_s));
    limits.ratio = 2000;
    QCOMPARE(problemOf(bytes, limits), QString());
}

void tst_ZipPart::damage()
{
    QByteArray zip = test::storedZip({{"a", "<a>1</a>"}});
    zip[zip.indexOf("1</a>")] = '2'; // the check sum says so
    QCOMPARE(problemOf(zip, {}), damageOfWorkbook().inEnglish());
}

ENROW_TEST(tst_ZipPart, QCoreApplication)
#include "tst_ZipPart.moc"
