// SPDX-License-Identifier: MIT
#include "core/BaseFolders.h"

#include "support/TestProgram.h"

#include <QDir>
#include <QStandardPaths>

using namespace enrow;

class tst_BaseFolders : public QObject
{
    Q_OBJECT

private slots:
    void relativeOnesAreIgnored()
    {
        qputenv("XDG_DATA_HOME", "data");
        qputenv("XDG_CONFIG_HOME", "./config");
        qputenv("XDG_CACHE_HOME", "/var/cache/mine");
        ignoreRelativeBaseFolders();
        QVERIFY(!qEnvironmentVariableIsSet("XDG_DATA_HOME"));
        QVERIFY(!qEnvironmentVariableIsSet("XDG_CONFIG_HOME"));
        QCOMPARE(qgetenv("XDG_CACHE_HOME"), "/var/cache/mine");
        QVERIFY(QDir::isAbsolutePath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)));
    }
};

ENROW_TEST(tst_BaseFolders, QCoreApplication)
#include "tst_BaseFolders.moc"
