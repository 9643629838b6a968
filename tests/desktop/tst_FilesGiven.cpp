// SPDX-License-Identifier: MIT
#include "desktop/FilesGiven.h"

#include "support/TestProgram.h"

#include <QTemporaryDir>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_FilesGiven : public QObject
{
    Q_OBJECT

private slots:
    void readsFilesAndTakesLinksAsTheyAre()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"ids.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("one");
        file.close();
        const FilesGiven given =
            FilesGiven::read({QUrl::fromLocalFile(file.fileName()), QUrl(u"https://a.example/?id=1"_s),
                              QUrl::fromLocalFile(folder.filePath(u"none.txt"_s))});
        QCOMPARE(given.texts, (QStringList{u"one"_s, u"https://a.example/?id=1"_s}));
        QCOMPARE(given.failures.size(), 1);
        QVERIFY2(given.failures.first().startsWith(u"none.txt cannot be read: "_s), qPrintable(given.failures.first()));
    }
};

ENROW_TEST(tst_FilesGiven, QCoreApplication)
#include "tst_FilesGiven.moc"
