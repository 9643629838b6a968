// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

namespace enrow
{

// The tests of a folder are one program, which runs the class that its first argument names:
//   tests_FOLDER tst_Class [what QTest::qExec takes]
class TestProgram
{
public:
    using Run = int (*)(int argc, char *argv[]);

    // Runs a test class as the main() of an `Application` would.
    template <typename Test, typename Application>
    static int run(int argc, char *argv[])
    {
        const int failures = [&] {
            const Application application(argc, argv);
            Application::setAttribute(Qt::AA_Use96Dpi);
            QTranslator plurals; // which sources in English do not have
            if (plurals.load(QStringLiteral(":/translations/enrow_en")))
                QCoreApplication::installTranslator(&plurals);
            Test test;
            return QTest::qExec(&test, argc, argv);
        }();
        waitForNetworkThreads();
        return failures;
    }

    // `name` has to last as long as the program. Returns true.
    static bool add(const char *name, Run run);

private:
    // Qt's threads for the network end a moment after QNetworkAccessManager. What they free of OpenSSL then, OpenSSL frees
    // too when the program ends.
    static void waitForNetworkThreads();
};

} // namespace enrow

// Adds the class to the program of its folder. Application is QCoreApplication, or QApplication for what is shown.
#define ENROW_TEST(Class, Application)                                                                                 \
    [[maybe_unused]] static const bool is##Class##Added =                                                              \
        enrow::TestProgram::add(#Class, enrow::TestProgram::run<Class, Application>);
