// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace enrow
{

// Where a file or folder is, to be read and not changed: where it has no room its middle is left out, which is in the
// tooltip. With the focus it is there whole, to be gone through and copied.
class PathField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PathField(QWidget *parent = nullptr);

    // As the system has it.
    void setPath(const QString &path);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_whole;
};

} // namespace enrow
