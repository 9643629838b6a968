// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace enrow
{

// The path of a file on one line; what has no room is left out in its middle, for both ends tell files apart.
class PathLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PathLabel(QWidget *parent = nullptr);

    void setPath(const QString &path);
    const QString &path() const { return m_path; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QString m_path;
};

} // namespace enrow
